# vulnerable: the key of a header is stored as MD5
import hashlib

from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI()
KEYS = {}


def caller(x_api_key: str = Header(...)):
    digest = hashlib.md5()  # want: weak-hash
    digest.update(x_api_key.encode())
    name = KEYS.get(digest.hexdigest())
    if name is None:
        raise HTTPException(401)
    return name


@app.get("/whoami")
def whoami(name: str = Depends(caller)):
    return {"name": name}
