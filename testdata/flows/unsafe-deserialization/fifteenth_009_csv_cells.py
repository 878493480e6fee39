# safe: the cell of the constant is read
import csv
import io

import yaml
from flask import Blueprint, request

bp = Blueprint("handle", __name__, url_prefix="/b")


@bp.post("/check")
def handle():
    param = "unset"
    for key, value in request.form.items(multi=True):
        if value == "marked":
            param = key
            break
    sheet = io.StringIO()
    csv.writer(sheet).writerow(["2024", param, "ok"])
    sheet.seek(0)
    cells = next(csv.reader(sheet))
    bar = cells[2]
    items = list(yaml.unsafe_load_all(bar))  # ok: unsafe-deserialization
    return str(len(items))
