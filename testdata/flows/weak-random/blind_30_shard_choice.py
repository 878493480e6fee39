# safe: a server is picked to spread the load
import random

from celery import shared_task

SHARDS = ["s1.internal", "s2.internal", "s3.internal"]


@shared_task
def dispatch(job):
    shard = random.choice(SHARDS)  # ok: weak-random
    return {"job": job, "shard": shard}
