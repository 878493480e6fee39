# safe: the path parameter admits two names
import uuid
from typing import Literal

from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.get("/serialize/{package}")
async def serialize(package: Literal["json", "toml"], value: str = ""):
    try:
        module = __import__(package)  # ok: unsafe-reflection
    except ImportError:
        raise HTTPException(status_code=404)
    return {"id": uuid.uuid4().hex, "text": module.dumps({"value": value})}
