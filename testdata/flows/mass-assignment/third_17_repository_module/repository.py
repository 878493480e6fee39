# vulnerable: the repository passes all it gets to the model
from .models import Device, db


def add_device(**columns):
    device = Device(**columns)  # want: mass-assignment
    db.session.add(device)
    db.session.commit()
    return device
