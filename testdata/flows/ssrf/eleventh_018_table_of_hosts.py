# safe: the address comes out of a fixed table
import httpx
from urllib.parse import parse_qsl
from flask import Blueprint, request

FEEDS = {"news": "https://news.example.org/feed", "sport": "https://sport.example.org/feed"}


bp = Blueprint("offers", __name__)


@bp.get("/offers")
def offers_view():
    pairs = parse_qsl(request.query_string.decode("utf-8"))
    asked = dict(pairs)["topic"]
    if asked not in FEEDS:
        return "unknown", 404
    httpx.get(FEEDS[asked])  # ok: ssrf
    return "ok"
