# vulnerable: the token is made with randint
import random
import secrets
from flask import Blueprint, request


bp = Blueprint("offers", __name__)


@bp.get("/offers")
def offers_view():
    asked = request.values["label"]
    token = "".join(str(random.randint(0, 9)) for _ in range(16))  # want: weak-random
    return {"token": token, "for": asked}
