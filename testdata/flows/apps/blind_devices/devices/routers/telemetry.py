import sqlite3
import statistics

from fastapi import APIRouter

from devices.models import Reading

router = APIRouter()


def connection():
    return sqlite3.connect("telemetry.db")


@router.post("/")
def add(reading: Reading):
    mean = statistics.fmean(reading.values or [0.0])
    with connection() as conn:
        conn.execute(f"INSERT INTO mean_{reading.device} VALUES ({mean})")  # ok: sql-injection
        conn.execute("INSERT INTO sensor VALUES (?, ?)", (reading.device, reading.sensor))  # ok: sql-injection
    return {"mean": mean}


@router.post("/reset")
def reset(reading: Reading):
    with connection() as conn:
        conn.execute("DELETE FROM sensor WHERE name = '" + reading.sensor + "'")  # want: sql-injection
    return {"ok": True}


@router.get("/window")
def window(size: int, step: int = 1):
    small = min(max(size, 1), 100)
    means = [statistics.fmean(range(n + 1)) for n in range(0, small, 1)]  # ok: resource-exhaustion
    padded = [0.0] * size  # want: resource-exhaustion
    return {"means": len(means), "padded": len(padded), "step": step}
