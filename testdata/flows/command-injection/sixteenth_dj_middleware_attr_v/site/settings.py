MIDDLEWARE = ["site.middleware.TenantMiddleware"]
ROOT_URLCONF = "site.urls"
