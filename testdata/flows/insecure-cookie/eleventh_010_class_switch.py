# safe: the subclass leaves the flag on
from flask import Flask, make_response, request

app = Flask(__name__)


class Settings:
    COOKIE_SECURE = True


class Shop(Settings):
    COOKIE_NAME = "shop"


def plants():
    given = request.files["entry"].read().decode("utf-8")
    answer = make_response("ok")
    answer.set_cookie("cart", given, secure=Shop.COOKIE_SECURE, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return answer


app.add_url_rule("/plants", "plants", plants, methods=["POST"])
