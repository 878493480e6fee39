import os
from flask import Flask
from itsdangerous import URLSafeTimedSerializer

app = Flask(__name__)
app.secret_key = "dev"  # want: framework-secret-key
app.config["SECRET_KEY"] = "k3y-of-the-shop"  # want: framework-secret-key
SECRET_KEY = "django-insecure-8@x!"  # want: framework-secret-key
signer = URLSafeTimedSerializer("abc")  # want: framework-secret-key

app.secret_key = os.environ["SECRET_KEY"]  # ok: from the environment
app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY", "dev")  # ok: a fallback
SECRET_KEY = os.urandom(32)  # ok: made at start

class TestConfig:
    SECRET_KEY = "x"  # ok: tests

class Manual:
    SECRET_KEY = "bogus"  # ok: protects nothing, and says so

class Names:
    SECRET_KEY = "SECRET_KEY"  # ok: the name of a setting
    JWT_SECRET_KEY = "SHOP_JWT_KEY"  # ok: the name of a variable
