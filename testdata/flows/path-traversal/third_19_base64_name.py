# vulnerable: the decoded name is opened
import base64

from fastapi import FastAPI
from fastapi.responses import FileResponse

app = FastAPI()


@app.get("/blob/{key}")
def blob(key: str):
    raw = base64.urlsafe_b64decode(key)
    return FileResponse("/srv/blobs/" + raw.decode("utf-8"))  # want: path-traversal
