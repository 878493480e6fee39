# safe: json builds plain values, and the dataclass is filled by name
import json
from dataclasses import dataclass, field

from flask import Blueprint, jsonify, request

bp = Blueprint("drafts", __name__)
DRAFTS = {}


@dataclass
class Draft:
    title: str = ""
    tags: list = field(default_factory=list)


def restore(text):
    data = json.loads(text)  # ok: unsafe-deserialization
    return Draft(title=str(data.get("title", "")), tags=[str(tag) for tag in data.get("tags", [])])


@bp.put("/drafts/<int:number>")
def put_draft(number):
    draft = restore(request.get_data(as_text=True))
    DRAFTS[number] = draft
    return jsonify(stored=number, kind=type(draft).__name__)
