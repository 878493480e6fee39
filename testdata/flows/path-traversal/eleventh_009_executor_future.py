# vulnerable: the future's result is the parameter
import shutil
from concurrent.futures import ThreadPoolExecutor
from flask import Blueprint, request


def choose(a, b, last):
    return b if last else a


bp = Blueprint("tracks", __name__)


@bp.post("/tracks")
def tracks_view():
    supplied = request.form["label"]
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(choose, "readme.txt", supplied, True)
    baz = future.result()
    shutil.copyfile("/srv/docs/%s" % baz, "/srv/out/copy")  # want: path-traversal
    return "copied"
