import hashlib
import hmac
import random
import secrets
import smtplib
import string
from email.message import EmailMessage

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.middleware.cors import CORSMiddleware
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # want: cors-credentials-any-origin
app.add_middleware(SessionMiddleware, secret_key="lawn-mower-7f3a9b")  # want: framework-secret-key


def store_password(password):
    return hashlib.sha1(password.encode()).hexdigest()  # want: weak-hash


def etag(page):
    return hashlib.sha1(page, usedforsecurity=False).hexdigest()  # ok: weak-hash


def reset_code():
    return "".join(random.choices(string.ascii_letters, k=20))  # want: weak-random


def reset_code_safe():
    return "".join(secrets.choice(string.ascii_letters) for _ in range(20))  # ok: weak-random


def shuffled_cards(cards):
    return random.sample(cards, len(cards))  # ok: weak-random


@app.post("/signature")
async def signature(request: Request, response: Response, session: str):
    body = await request.body()
    token = hmac.new(b"k", body, hashlib.sha256).hexdigest()  # ok: weak-hash
    response.headers["X-Token"] = token  # ok: header-injection
    response.set_cookie("session", session, secure=True, httponly=True, samesite="lax")  # ok: insecure-cookie
    response.set_cookie("session", session, httponly=True)  # want: insecure-cookie
    return {}


@app.post("/mail")
def mail(subject: str, text: str, to: str):
    message = f"From: desk@example.org\r\nSubject: {subject}\r\n\r\n{text}"
    with smtplib.SMTP("localhost") as server:
        server.sendmail("desk@example.org", ["desk@example.org"], message)  # want: email-header-injection


@app.post("/mail/object")
def mail_object(subject: str, text: str):
    message = EmailMessage()
    message["Subject"] = subject  # ok: email-header-injection
    message.set_content(text)
    with smtplib.SMTP("localhost") as server:
        server.send_message(message)  # ok: email-header-injection
