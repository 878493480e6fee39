import hashlib
import os

import openai
import posthog
import sentry_sdk

sentry_sdk.init(dsn=os.environ["DSN"], send_default_pii=True)  # want: personal-data-shared


def signed_in(user):
    sentry_sdk.set_user({"id": user.id, "email": user.email})  # want: personal-data-shared
    posthog.capture(user.id, "signed in", {"phone": user.phone_number})  # want: personal-data-shared
    posthog.capture(user.id, "signed in", {"plan": user.plan})  # ok: says nothing of the person
    sentry_sdk.set_user({"id": user.id})  # ok: a number
    posthog.identify(hashlib.sha256(KEY + user.email.encode()).hexdigest())  # ok: hashed with a key


def summary(patient):
    return openai.chat.completions.create(  # want: personal-data-shared
        model="gpt", messages=[{"role": "user", "content": f"Summarise {patient.diagnosis} of {patient.full_name}"}])


def without():
    sentry_sdk.init(dsn=os.environ["DSN"], send_default_pii=False)  # ok: off
