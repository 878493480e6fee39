# safe: the token is made with secrets
import random
import secrets
from flask import Blueprint, request


bp = Blueprint("offers", __name__)


@bp.get("/offers")
def offers_view():
    asked = request.values["label"]
    token = "".join(str(secrets.randbelow(10)) for _ in range(16))  # ok: weak-random
    return {"token": token, "for": asked}
