# safe: safe_load reads the body
import yaml
from fastapi import Body, FastAPI

app = FastAPI()
EMPTY = []


@app.post("/pipelines")
async def pipeline(definition: str = Body(..., media_type="text/plain")):
    steps = yaml.safe_load(definition)  # ok: unsafe-deserialization
    return {"steps": len(steps or EMPTY)}
