TASKS = {
    "thumbnail": "pictures.jobs.thumbnail",
    "digest": "mails.jobs.digest",
}
