import jwt
import os

KEY = "s3cr3t-of-the-shop"

def make(payload, token):
    jwt.encode(payload, "s3cr3t", algorithm="HS256")  # want: jwt-hard-coded-key
    jwt.encode(payload, KEY, algorithm="HS256")  # want: jwt-hard-coded-key
    jwt.decode(token, "s3cr3t", algorithms=["HS256"])  # want: jwt-hard-coded-key

def fine(payload, key):
    jwt.encode(payload, key, algorithm="HS256")  # ok: passed in
    jwt.encode(payload, os.environ["KEY"], algorithm="HS256")  # ok: from the environment
    jwt.encode(payload, open("key.pem").read(), algorithm="RS256")  # ok: from a file

SIMPLE_JWT = {"SIGNING_KEY": "abc123-kept-here", "ALGORITHM": "HS256"}  # want: jwt-hard-coded-key
SIMPLE_JWT_LATER = {"SIGNING_KEY": os.environ["SIGNING_KEY"]}  # ok: from the environment
