from flask import Blueprint, request

from .state import freeze
from .tasks import resume

bp = Blueprint("jobs", __name__)


@bp.get("/start")
def start():
    return {"cursor": freeze({"page": 0})}


@bp.post("/resume")
def again():
    resume.delay(request.json["cursor"])
    return {"queued": True}
