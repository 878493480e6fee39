# vulnerable: an unknown name is used as an address
import httpx
from urllib.parse import parse_qsl
from flask import Blueprint, request

FEEDS = {"news": "https://news.example.org/feed", "sport": "https://sport.example.org/feed"}


bp = Blueprint("offers", __name__)


@bp.get("/offers")
def offers_view():
    pairs = parse_qsl(request.query_string.decode("utf-8"))
    asked = dict(pairs)["topic"]
    httpx.get(FEEDS.get(asked) or asked)  # want: ssrf
    return "ok"
