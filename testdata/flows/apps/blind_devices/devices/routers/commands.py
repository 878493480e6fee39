from fastapi import APIRouter, Depends

from devices.models import Command
from devices.shell import DeviceTool, Shell

router = APIRouter()


@router.post("/send")
def send(command: Command, tool: DeviceTool = Depends(DeviceTool)):
    return {"code": tool.send(command.serial, command.action.value)}


@router.post("/annotate")
def annotate(command: Command, tool: DeviceTool = Depends(DeviceTool)):
    return {"code": tool.annotate(command.serial, command.note)}


@router.post("/log")
def log(command: Command, shell: Shell = Depends(Shell)):
    shell.run("device-log " + command.serial + " " + command.action.value)
    return {"code": shell.run("device-log --note " + command.note)}
