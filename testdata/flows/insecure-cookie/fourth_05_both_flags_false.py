# vulnerable: both flags of the remember-me cookie are false
from flask import Blueprint, make_response, request
from itsdangerous import URLSafeTimedSerializer

bp = Blueprint("remember", __name__)


def serializer():
    from flask import current_app

    return URLSafeTimedSerializer(current_app.secret_key, salt="remember")


@bp.post("/remember")
def remember():
    response = make_response("", 204)
    response.set_cookie(  # want: insecure-cookie
        "remember_token",
        serializer().dumps(request.form["user"]),
        max_age=30 * 86400,
        secure=False,
        httponly=False,
    )
    return response
