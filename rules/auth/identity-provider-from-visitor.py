import jwt
import requests
from flask import Flask, request
from flask_openid import OpenID

app = Flask(__name__)
oid = OpenID(app)
PROVIDERS = {"example": "https://id.example.org/"}


@app.post("/login")
def login():
    return oid.try_login(request.form["openid"], ask_for=["email"])  # want: identity-provider-from-visitor


def claims(token):
    header = jwt.get_unverified_header(token)
    keys = jwt.PyJWKClient(header["jku"])  # want: identity-provider-from-visitor
    return jwt.decode(token, keys.get_signing_key_from_jwt(token).key, algorithms=["RS256"])


def certificate(token):
    address = jwt.get_unverified_header(token).get("x5u")
    return requests.get(address, timeout=5).text  # want: identity-provider-from-visitor


@app.post("/callback")
def callback():
    issuer = request.form["issuer"]
    return jwt.decode(request.form["token"], keys(), algorithms=["RS256"], issuer=issuer)  # want: identity-provider-from-visitor


@app.post("/sign-in")
def sign_in_by_name():
    address = PROVIDERS.get(request.form["provider"])
    return oid.try_login(address, ask_for=["email"])  # ok: one of those in the settings


def own_claims(token):
    keys = jwt.PyJWKClient(app.config["JWKS"])  # ok: from the settings
    return jwt.decode(token, keys.get_signing_key_from_jwt(token).key, algorithms=["RS256"])


def trusted_claims(token, trusted_keys):
    address = jwt.get_unverified_header(token)["jku"]
    if address not in trusted_keys:
        raise ValueError(address)
    return jwt.PyJWKClient(address)  # ok: compared with those that are trusted


from authlib.integrations.starlette_client import OAuth
from fastapi import FastAPI, Request

app = FastAPI()
oauth = OAuth()
TENANTS = {"one": "https://one.example.org/.well-known/openid-configuration"}


@app.get("/signin")
async def signin(request: Request):
    client = oauth.register("sso", server_metadata_url=request.query_params["issuer"] + "/.well-known/openid-configuration")  # want: identity-provider-from-visitor
    return await client.authorize_redirect(request, "https://app.example.org/done")


@app.get("/signin/known")
async def signin_known(request: Request):
    client = oauth.register("sso", server_metadata_url=TENANTS["one"])
    return await client.authorize_redirect(request, "https://app.example.org/done")


import json
from urllib.request import urlopen

from jose import jwt as jose

SERVER = "https://id.example.org/jwks.json"


def key_of(token):
    head = jose.get_unverified_headers(token)
    return json.load(urlopen(head["jku"]))  # want: identity-provider-from-visitor


def key_of_known(token):
    head = jose.get_unverified_headers(token)
    keys = json.load(urlopen(SERVER))
    return keys[head["kid"]]
