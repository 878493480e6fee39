# vulnerable: the subclass turns the flag off
from flask import Flask, make_response, request

app = Flask(__name__)


class Settings:
    COOKIE_SECURE = True


class Shop(Settings):
    COOKIE_SECURE = False


def plants():
    given = request.files["entry"].read().decode("utf-8")
    answer = make_response("ok")
    answer.set_cookie("cart", given, secure=Shop.COOKIE_SECURE, httponly=True, samesite="Lax")  # want: insecure-cookie
    return answer


app.add_url_rule("/plants", "plants", plants, methods=["POST"])
