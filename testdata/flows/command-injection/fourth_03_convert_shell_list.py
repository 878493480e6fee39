# vulnerable: the list starts a shell with -c and a line that holds the format
import subprocess
import tempfile

from flask import Flask, request, send_file

app = Flask(__name__)


@app.route("/convert", methods=["POST"])
def convert():
    suffix = request.args.get("to", "pdf")
    with tempfile.NamedTemporaryFile(suffix=".odt", delete=False) as source:
        request.files["document"].save(source)
    line = "soffice --headless --convert-to " + suffix + " --outdir /tmp " + source.name
    subprocess.check_call(["/bin/sh", "-c", line], timeout=120)  # want: command-injection
    return send_file(source.name[:-4] + ".pdf")
