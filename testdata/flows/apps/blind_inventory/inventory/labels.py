from flask import Blueprint, jsonify, request

from inventory import printing

bp = Blueprint("labels", __name__)
PRINTERS = ["p1", "p2"]


@bp.post("/print")
def print_one():
    name = PRINTERS[int(request.form.get("printer", "0")) % len(PRINTERS)]
    copies = min(int(request.form.get("copies", "1")), 10)
    return jsonify(code=printing.print_label(name, copies))


@bp.post("/line")
def line():
    return jsonify(code=printing.print_line(request.form["printer"], request.form["title"]))


@bp.post("/quoted")
def quoted():
    return jsonify(code=printing.print_quoted(request.form["printer"], request.form["title"]))


@bp.route("/pad")
def pad():
    width = request.args.get("width", 10, type=int)
    if width > 40:
        return jsonify(error="width"), 400
    return jsonify(label="x".ljust(width, "-"))  # ok: resource-exhaustion


@bp.route("/grid")
def grid():
    side = request.args.get("side", 10, type=int)
    cells = ["x" * side for _ in range(side)]  # want: resource-exhaustion
    return jsonify(cells=len(cells))
