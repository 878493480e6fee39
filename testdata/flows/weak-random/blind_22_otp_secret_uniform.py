# vulnerable: a one-time code from random.uniform
import random

from celery import shared_task


@shared_task
def send_code(phone):
    one_time_code = str(int(random.uniform(100000, 999999)))  # want: weak-random
    return {"phone": phone, "otp": one_time_code}
