# vulnerable: the one-time code comes from a generator seeded with the clock
import time
from random import Random

from flask import Blueprint, jsonify, request, session

bp = Blueprint("otp", __name__)


def one_time_code(digits=6):
    generator = Random(time.time())
    return generator.randint(10 ** (digits - 1), 10**digits - 1)  # want: weak-random


@bp.post("/otp")
def send_code():
    code = one_time_code()
    session["otp_phone"] = request.form.get("phone", "")[-4:]
    return jsonify(sent=len(str(code)))
