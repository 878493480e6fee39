WORKER = "helpers.workers.Steady"
