from fastapi import APIRouter
from pydantic import BaseModel

from agents import data, sandbox
from agents.llm import model

router = APIRouter()


class Question(BaseModel):
    text: str


@router.post("/code")
async def code(question: Question):
    answer = await model.ask("Answer with Python that sets result.", question.text)
    return {"result": str(sandbox.run_code(answer))}


@router.post("/list")
async def as_list(question: Question):
    answer = await model.ask("Answer with a Python list.", question.text)
    return {"result": sandbox.literal(answer)}


@router.post("/sql")
async def sql(question: Question):
    answer = await model.ask("Answer with one SQL statement.", question.text)
    return {"rows": data.run_sql(answer)}


@router.post("/city")
async def city(question: Question):
    answer = await model.ask("Answer with the city's name.", question.text)
    return {"rows": data.sales_of(answer.strip())}
