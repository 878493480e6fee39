# safe: the seeded generator draws the colours of a chart
from random import Random

from flask import Blueprint, jsonify, request

bp = Blueprint("charts", __name__)


def palette(count, seed=7):
    generator = Random(seed)
    return ["#%06x" % generator.randint(0, 0xFFFFFF) for _ in range(count)]  # ok: weak-random


@bp.get("/charts/palette")
def colours():
    count = request.args.get("count", 5, type=int)
    return jsonify(palette(min(count, 50)))
