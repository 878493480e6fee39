# Handlers that only administrators reach weigh less.
import subprocess

from fastapi import APIRouter, Depends
from flask import Flask, request

from accounts import RequireRole, admin_required, get_user

router = APIRouter()
app = Flask(__name__)


@router.post("/probe", dependencies=[Depends(RequireRole("admin"))])
async def probe(program: str):
    subprocess.run([program, "--version"])  # flow: command-injection medium


@router.post("/probe-anyone", dependencies=[Depends(get_user)])
async def probe_anyone(program: str):
    subprocess.run([program, "--version"])  # flow: command-injection critical


@router.post("/probe-as")
async def probe_as(program: str, who=Depends(RequireRole("admin"))):
    subprocess.run([program, "--version"])  # flow: command-injection medium


@app.post("/probe/<program>")
@admin_required
def probe_path(program):
    subprocess.run([program, "--version"])  # flow: command-injection medium


@app.post("/open/<program>")
def probe_open(program):
    subprocess.run([program, "--version"])  # flow: command-injection critical
