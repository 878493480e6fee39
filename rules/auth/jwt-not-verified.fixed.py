import jwt
from flask import Flask, request
from jose import jwt as jose_jwt

app = Flask(__name__)

def verify_token(token, key):
    jwt.decode(token, key)  # want: jwt-not-verified
    jwt.decode(token, options={"verify_signature": False})  # want: jwt-not-verified
    jose_jwt.decode(token, key, options={"verify_signature": False})  # want: jwt-not-verified
    jwt.decode(token, key, algorithms=["none"])  # want: jwt-not-verified

def verify_login(response, key):
    jwt.decode(response["id_token"], options={"verify_signature": False})  # want: jwt-not-verified

def fine(token, key):
    jwt.decode(token, key, algorithms=["HS256"])  # ok: checked
    jwt.decode(token, key, algorithms=["HS256"], options={"verify_aud": False})  # ok: the signature is checked
    jwt.get_unverified_header(token)  # ok: to choose the key


@app.get("/me")
def me():
    return subject(request.headers["Authorization"].removeprefix("Bearer "))


def subject(token):
    return jwt.decode(token, options={"verify_signature": False})["sub"]  # want: jwt-not-verified


@app.get("/role")
def role():
    claims = jose_jwt.get_unverified_claims(request.headers["Authorization"].split()[1])  # want: jwt-not-verified
    return claims["role"]

def authenticate_by_issuer(token, verifiers):
    issuer = jwt.decode(token, options={"verify_signature": False})["iss"]  # want: jwt-not-verified
    return verifiers[issuer].verify(token)

class Reader:
    unread = {"verify_signature": False}

    def authenticate(self, token):
        jwt.decode(token, options=self.unread)  # want: jwt-not-verified
        return jwt.decode(token, options=dict(verify_signature=False))  # want: jwt-not-verified

def claims_of(token, key, verify_signature=True):
    if verify_signature:
        return jwt.decode(token, key, algorithms=["HS256"])
    else:
        return jwt.decode(token, key, algorithms=["HS256"], options={"verify_signature": False})  # ok: who calls asked for it
