# safe: hexadecimal digits are no path
import base64

from fastapi import FastAPI
from fastapi.responses import FileResponse

app = FastAPI()


@app.get("/blob/{key}")
def blob(key: str):
    raw = base64.urlsafe_b64decode(key)
    return FileResponse("/srv/blobs/" + raw.hex())  # ok: path-traversal
