# Libraries that open a file by its name, or one that is open already.
import io
import os
import tempfile
from pathlib import Path

import openpyxl
import pandas as pd
from flask import Flask, request
from mcp.server.fastmcp import FastMCP
from PIL import Image
from werkzeug.utils import secure_filename

app = Flask(__name__)
mcp = FastMCP("tables")
FOLDER = "tables"


@app.route("/table")
def table():
    book = openpyxl.load_workbook(os.path.join(FOLDER, request.args["name"]))  # flow: path-traversal
    return str(len(book.sheetnames) > 1)


@app.route("/rows")
def rows():
    return str(len(pd.read_csv(FOLDER + "/" + request.args["name"])))  # flow: path-traversal


@app.route("/picture")
def picture():
    Image.open(Path(FOLDER) / request.args["name"])  # flow: path-traversal
    return ""


@mcp.tool()
def sheet(filename: str) -> str:
    return read(locate(filename))


def locate(filename: str) -> str:
    if os.path.isabs(filename):
        return filename
    return os.path.join(FOLDER, filename)


def read(path):
    return openpyxl.load_workbook(path).sheetnames  # flow: path-traversal


@app.route("/upload", methods=["POST"])
def upload():
    return str(len(pd.read_csv(request.files["table"])))


@app.route("/bytes", methods=["POST"])
def from_bytes():
    Image.open(io.BytesIO(request.data))
    return ""


@app.route("/text", methods=["POST"])
def from_text():
    return str(len(pd.read_json(io.StringIO(request.form["rows"]))))


@app.route("/raw", methods=["POST"])
def raw():
    return str(len(pd.read_excel(request.get_data())))


@app.route("/safe")
def safe():
    name = secure_filename(request.args["name"])
    return str(openpyxl.load_workbook(os.path.join(FOLDER, name)).sheetnames)


@app.post("/drafts")
def drafts():
    folder = tempfile.mkdtemp(prefix="draft-" + request.form["name"])
    open(folder + "/draft.txt").close()
    return {}


@app.route("/far")
def far():
    return str(len(pd.read_csv("https://tables.example/" + request.args["name"])))


@app.route("/whole")
def whole():
    return str(len(pd.read_csv(request.args["name"])))  # flow: path-traversal
