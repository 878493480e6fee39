# Cells of a spreadsheet: what begins no formula is only text.
import csv
import io

from flask import Flask, Response, request

app = Flask(__name__)
STARTS = ("=", "+", "-", "@", "\t", "\r")


def by_startswith(text):
    return "'" + text if text.startswith(STARTS) else text


def by_slice(text):
    return "'" + text if text[:1] in STARTS else text


def by_letter(text):
    if text and text[0] in "=+-@":
        return "'" + text
    return text


def half(text):
    return "'" + text if text[:1] in ("=", "@") else text


@app.get("/export")
def export():
    out = io.StringIO()
    writer = csv.writer(out)
    title = request.args.get("title", "")
    writer.writerow([by_startswith(title)])
    writer.writerow([by_slice(title)])
    writer.writerow([by_letter(title)])
    writer.writerow(["'" + title])
    writer.writerow(["=" + title])  # flow: csv-injection
    writer.writerow([half(title)])  # flow: csv-injection
    writer.writerow([title])  # flow: csv-injection
    return Response(out.getvalue(), mimetype="text/csv")
