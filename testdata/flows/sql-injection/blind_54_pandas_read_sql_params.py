# safe: pandas binds the parameters
import pandas as pd
from sqlalchemy import create_engine

from fastapi import FastAPI

app = FastAPI()

engine = create_engine("postgresql+psycopg2://app@db/app")


@app.get("/mean")
def mean(place: str):
    frame = pd.read_sql("SELECT v FROM reading WHERE place = %(place)s", engine, params={"place": place})  # ok: sql-injection
    return {"mean": float(frame["v"].mean())}
