# safe: CWE-208 (or 203, 385): in constant time
import hmac
import os

from fastapi import FastAPI, Header, HTTPException

app = FastAPI()
API_KEY = os.environ["API_KEY"]


@app.get("/metrics")
def metrics(x_api_key: str = Header("")):
    """Return the metrics to those who know the key."""
    if not hmac.compare_digest(x_api_key.encode(), API_KEY.encode()):  # ok: CWE-208
        raise HTTPException(401)
    return {"requests": 42}
