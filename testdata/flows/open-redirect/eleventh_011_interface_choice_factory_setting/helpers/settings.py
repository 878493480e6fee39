WORKER = "helpers.workers.Passing"
