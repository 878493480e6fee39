# vulnerable: the full YAML loader of the C library reads the body
import yaml
from fastapi import Body, FastAPI

app = FastAPI()
Loader = getattr(yaml, "CUnsafeLoader", yaml.UnsafeLoader)


@app.post("/pipelines")
async def pipeline(definition: str = Body(..., media_type="text/plain")):
    steps = yaml.load(definition, Loader=Loader)  # want: unsafe-deserialization
    return {"steps": len(steps or [])}
