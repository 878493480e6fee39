# vulnerable: pandas sends the joined statement to the server
import pandas as pd
from sqlalchemy import create_engine

from fastapi import FastAPI

app = FastAPI()

engine = create_engine("postgresql+psycopg2://app@db/app")


@app.get("/mean")
def mean(column: str, station: int):
    frame = pd.read_sql("SELECT " + column + " AS v FROM reading WHERE station = %d" % station, engine)  # want: sql-injection
    return {"mean": float(frame["v"].mean())}
