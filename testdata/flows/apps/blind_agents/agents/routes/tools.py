import json

from fastapi import APIRouter, HTTPException

from agents import sandbox
from agents.llm import model

router = APIRouter()
TOOLS = {"run": sandbox.run_line, "named": sandbox.run_named, "notes": sandbox.search_notes}


@router.get("/use")
async def use(task: str):
    plan = json.loads(await model.ask("Answer with JSON: tool and argument.", task))
    tool = TOOLS.get(plan["tool"])
    if tool is None:
        raise HTTPException(status_code=422)
    return {"output": tool(str(plan["argument"]))}
