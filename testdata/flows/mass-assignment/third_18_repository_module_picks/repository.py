# safe: the repository picks the columns it knows
from .models import Device, db


def add_device(**columns):
    device = Device(label=columns.get("label"), kind=columns.get("kind"))  # ok: mass-assignment
    db.session.add(device)
    db.session.commit()
    return device
