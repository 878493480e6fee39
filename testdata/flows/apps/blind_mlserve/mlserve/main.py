from fastapi import FastAPI

from mlserve.api import models, predict, train

app = FastAPI()
app.include_router(models.router, prefix="/models")
app.include_router(predict.router, prefix="/predict")
app.include_router(train.router, prefix="/train")
