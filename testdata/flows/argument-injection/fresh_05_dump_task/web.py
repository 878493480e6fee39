from flask import Blueprint, jsonify, request

from worker import dump_table

bp = Blueprint("dumps", __name__)


@bp.route("/dumps", methods=["POST"])
def start():
    table = request.get_json()["table"]
    job = dump_table.delay(str(table))
    return jsonify(job=job.id), 202
