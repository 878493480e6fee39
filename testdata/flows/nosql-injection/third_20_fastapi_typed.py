# safe: the model's fields are text and a number
from fastapi import FastAPI
from pydantic import BaseModel
from pymongo import MongoClient

app = FastAPI()
cars = MongoClient()["fleet"]["cars"]


class CarFilter(BaseModel):
    plate: str
    year: int


@app.post("/cars")
def find(wanted: CarFilter):
    chosen = {"plate": wanted.plate, "year": wanted.year}
    return {"count": cars.count_documents(chosen), "fields": list(CarFilter.model_fields)}  # ok: nosql-injection
