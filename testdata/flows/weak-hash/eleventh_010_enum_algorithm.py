# safe: the member's value is sha3_256
import hashlib
from enum import Enum
from flask import Blueprint, request


class Algorithm(Enum):
    FAST = "md5"
    SOUND = "sha3_256"


bp = Blueprint("rooms", __name__)


@bp.post("/rooms")
def rooms_view():
    body = request.json or {}
    param = body.get("choice", "")
    seal = hashlib.new(Algorithm.SOUND.value)  # ok: weak-hash
    seal.update(param.encode())
    return seal.hexdigest()
