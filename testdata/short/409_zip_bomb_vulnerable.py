# vulnerable: CWE-409 (or 400, 770, 405): an archive is unpacked whatever its size
import io
import zipfile

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/texts")
def texts():
    """Count the lines of all texts in a ZIP archive."""
    lines = 0
    with zipfile.ZipFile(io.BytesIO(request.get_data())) as archive:
        for info in archive.infolist():
            lines += archive.read(info).count(b"\n")  # want: CWE-409
    return {"lines": lines}
