from datetime import timedelta

from flask import Flask

app = Flask(__name__)
app.permanent_session_lifetime = timedelta(days=3650)  # want: session-lifetime-too-long
app.config["PERMANENT_SESSION_LIFETIME"] = timedelta(weeks=520)  # want: session-lifetime-too-long
SESSION_COOKIE_AGE = 60 * 60 * 24 * 365 * 10  # want: session-lifetime-too-long

app.permanent_session_lifetime = timedelta(minutes=30)  # ok: half an hour
app.config["PERMANENT_SESSION_LIFETIME"] = timedelta(days=14)  # ok: two weeks
SESSION_COOKIE_AGE = 60 * 60 * 24 * 14  # ok: two weeks


def sign_in(response, token):
    response.set_cookie("auth_token", token, max_age=10 * 365 * 86400, secure=True)  # want: session-lifetime-too-long
    response.set_cookie("remember_me", token, max_age=timedelta(days=3650))  # want: session-lifetime-too-long
    response.set_cookie("session", token, max_age=3600)  # ok: an hour
    response.set_cookie("theme", "dark", max_age=10 * 365 * 86400)  # ok: opens nothing
    return response
