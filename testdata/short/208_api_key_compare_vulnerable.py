# vulnerable: CWE-208 (or 203, 385): a key is compared with ==
import hmac
import os

from fastapi import FastAPI, Header, HTTPException

app = FastAPI()
API_KEY = os.environ["API_KEY"]


@app.get("/metrics")
def metrics(x_api_key: str = Header("")):
    """Return the metrics to those who know the key."""
    if x_api_key != API_KEY:  # want: CWE-208
        raise HTTPException(401)
    return {"requests": 42}
