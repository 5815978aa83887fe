package io.concertreservation.bootstrap;

import io.concertreservation.bootstrap.config.AnswerConfig;
import io.concertreservation.bootstrap.config.RateLimitConfig;
import io.concertreservation.core.shared.port.GivenAnswers;
import io.concertreservation.core.shared.port.RateLimiter;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.shared.usecase.ForgetOldAnswers;
import io.concertreservation.core.shared.usecase.ForgetOldAnswersService;
import io.concertreservation.core.shared.usecase.LimitRate;
import io.concertreservation.core.shared.usecase.LimitRateService;
import io.concertreservation.core.shared.usecase.OnceOnly;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What all features share. */
class SharedWiring {
    @Produces
    @Singleton
    OnceOnly onceOnly(GivenAnswers answers, Transactions transactions) {
        return new OnceOnly(answers, transactions);
    }

    @Produces
    @Singleton
    LimitRate limitRate(RateLimiter limiter, RateLimitConfig config) {
        return new LimitRateService(limiter, config.rules());
    }

    @Produces
    @Singleton
    ForgetOldAnswers forgetOldAnswers(GivenAnswers answers, Transactions transactions, AnswerConfig config) {
        return new ForgetOldAnswersService(answers, transactions, config.keptFor());
    }
}
