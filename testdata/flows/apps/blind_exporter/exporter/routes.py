import os

from flask import Blueprint, Response, current_app, jsonify, make_response
from werkzeug.utils import secure_filename

from exporter.context import params
from exporter.queries import TABLES, Queries
from exporter.writers import CsvWriter, HtmlWriter, PlainHtmlWriter

bp = Blueprint("export", __name__)


def load(values):
    with Queries() as queries:
        table = values.choice("table", TABLES)
        if values.text("where"):
            return queries.rows_where(table, values.text("where"))
        return queries.rows(table, min(values.integer("limit", 10), 1000))


@bp.route("/csv")
def as_csv():
    with params() as values:
        writer = CsvWriter()
        text = writer.write(load(values), values.text("title"))
        return Response(text, mimetype=writer.mimetype)  # ok: xss


@bp.route("/html")
def as_html():
    with params() as values:
        return HtmlWriter().write([("a",), ("b",)], values.text("title"))  # ok: xss


@bp.route("/html/plain")
def as_plain_html():
    with params() as values:
        return make_response(PlainHtmlWriter().write([("a",)], values.text("title")))  # want: xss


@bp.post("/save")
def save():
    with params() as values:
        text = CsvWriter().write(load(values), "saved")
        name = secure_filename(values.text("name")) or "export"
        with open(os.path.join(current_app.config["EXPORTS"], name + ".csv"), "w") as out:  # ok: path-traversal
            out.write(text)
    return jsonify(name=name)


@bp.post("/save/as")
def save_as():
    with params() as values:
        folder = os.path.join(current_app.config["EXPORTS"], values.text("folder"))
        os.makedirs(folder, exist_ok=True)  # want: path-traversal
        path = os.path.join(folder, "%d.csv" % values.integer("number"))
        with open(path, "w") as out:  # want: path-traversal
            out.write("name\n")
    return jsonify(ok=True)
