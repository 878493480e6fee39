from urllib.parse import quote
from xml.sax.saxutils import escape

from flask import Blueprint, Response, redirect, request

bp = Blueprint("sitemap", __name__)
BASE = "https://blog.example.org/"


@bp.route("/sitemap.xml")
def sitemap():
    prefix = escape(quote(request.args.get("prefix", "")))
    body = "<urlset><url><loc>" + BASE + prefix + "</loc></url></urlset>"
    return Response(body, mimetype="application/xml")  # ok: xss


@bp.route("/old/<path:path>")
def old(path):
    return redirect(BASE + path, 301)  # ok: open-redirect


@bp.route("/share")
def share():
    network = request.args.get("network", "")
    return redirect("https://" + network + "/share?u=" + quote(BASE))  # want: open-redirect
