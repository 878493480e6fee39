# vulnerable: the path parameter is given to __import__
import uuid

from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.get("/serialize/{package}")
async def serialize(package: str, value: str = ""):
    try:
        module = __import__(package)  # want: unsafe-reflection
    except ImportError:
        raise HTTPException(status_code=404)
    return {"id": uuid.uuid4().hex, "text": module.dumps({"value": value})}
